/** What is said about a file of EPPI-Reviewer as it is read, in English. By itself: only such a file needs it. */
export const enEppi = {
  year: "Year",
  uncoded: (reference: string, noGroup: boolean, noTheme: boolean) =>
    `“${reference}” has no code of the ${noGroup && noTheme ? "groups and none of the themes" : noGroup ? "groups" : "themes"}. It is left out.`,
  twice: (reference: string) => `“${reference}” has the number of a reference before it. It is left out.`,
};
