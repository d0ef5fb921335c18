/** What is said of an address that asks for what is not here, in English. By itself, since few addresses do. */
export const enLeftOut = {
  leftOut: (parts: readonly string[]) =>
    `This link asked for something that is not here, so it was left out: ${parts.join(", ")}. The rest is shown.`,
  /** What does not fit a table; the rest of an address is named as it is written. */
  parts: {
    tab: "the view",
    measure: "the measure",
    groupOrder: "some of the order of groups",
    themeOrder: "some of the order of themes",
    foldedGroups: "some of the folded groups",
    foldedThemes: "some of the folded themes",
    unit: "the unit",
    minimum: "the minimum strength",
    around: "whose ties to show",
    comparedBy: "what to compare",
    sort: "how the rows are sorted",
    list: "what the rows are",
    compared: "some of what to compare",
    hiddenGroups: "some of the hidden groups",
    hiddenThemes: "some of the hidden themes",
    hiddenStudies: "some of the hidden studies",
    facets: "some of the attributes to show",
    segments: "the attribute to show in the cells",
    selection: "the selection",
  },
};
