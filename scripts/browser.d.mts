/** Playwright's launch options for the browser that set-up chose; without a choice, Playwright's own browser. */
export function browserOptions(): { executablePath?: string; channel?: string };
