/** The app's version, as methods sections cite it; a test holds it against package.json. */
export const version = "0.1.0";
