const storageKey = "evidence-loom:help-key";
let isOn = readKept();

/** Does "?" open the help? */
export const isHelpKeyOn = (): boolean => isOn;

/** Switches the key, and keeps it so in this browser where it keeps anything. */
export function switchHelpKey(on: boolean): void {
  isOn = on;
  try {
    if (on) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, "off");
  } catch {} // nothing is kept here: it holds for this visit
}

function readKept(): boolean {
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch {
    return true; // no storage, or none that may be read
  }
}
