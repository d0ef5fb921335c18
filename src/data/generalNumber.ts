/** A number without a format of its own. Fifteen digits are what a spreadsheet counts with: 0.1 + 0.2 is 0.3. */
export const generalNumber = (value: number): string =>
  Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
