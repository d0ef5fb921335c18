/** A small review as EPPI-Reviewer exports it, invented. For tests. */
export const eppiExample = {
  CodeSets: [
    {
      SetName: "Screening",
      SetId: 1,
      Attributes: { AttributesList: [{ AttributeId: 10, AttributeName: "Include", AttributeType: "Include" }] },
    },
    {
      SetName: "Map",
      SetId: 2,
      SetDescription: "How the map is coded",
      Attributes: {
        AttributesList: [
          {
            AttributeId: 20,
            AttributeName: "Intervention",
            Attributes: {
              AttributesList: [
                {
                  AttributeId: 21,
                  AttributeName: "Training",
                  AttributeSetDescription: "Any teaching",
                  Attributes: {
                    AttributesList: [
                      { AttributeId: 22, AttributeName: "Online" },
                      { AttributeId: 23, AttributeName: "In class" },
                    ],
                  },
                },
                { AttributeId: 24, AttributeName: "Grants" },
              ],
            },
          },
          {
            AttributeId: 30,
            AttributeName: "Outcome",
            Attributes: {
              AttributesList: [
                { AttributeId: 31, AttributeName: "Income" },
                { AttributeId: 32, AttributeName: "__proto__" },
              ],
            },
          },
          {
            AttributeId: 40,
            AttributeName: "Country",
            Attributes: {
              AttributesList: [
                { AttributeId: 41, AttributeName: "Kenya" },
                { AttributeId: 42, AttributeName: "Peru" },
              ],
            },
          },
        ],
      },
    },
  ],
  References: [
    {
      ItemId: 900,
      Title: "Teaching weavers at a distance",
      ShortTitle: "Adams (2014)",
      Authors: "Adams A ; Brown B ;",
      Year: "2014",
      ParentTitle: "Journal of Looms",
      TypeName: "Journal, Article",
      DOI: "https://doi.org/10.1000/loom.1",
      URL: "javascript:alert(1)",
      Codes: [
        { AttributeId: 10, AdditionalText: "", ItemAttributeFullTextDetails: [], ArmId: 0, ArmTitle: "" },
        { AttributeId: 22, AdditionalText: "", ItemAttributeFullTextDetails: [], ArmId: 0, ArmTitle: "" },
        {
          AttributeId: 31,
          AdditionalText: "Rose by a third.",
          ItemAttributeFullTextDetails: [{ Text: "Page 4:\nIncome rose", DocTitle: "adams.pdf" }],
          ArmId: 0,
          ArmTitle: "",
        },
        { AttributeId: 31, AdditionalText: "Rose by a third.", ArmId: 7, ArmTitle: "Women" },
        { AttributeId: 32, AdditionalText: "", ArmId: 0, ArmTitle: "" },
        { AttributeId: 41, AdditionalText: "", ArmId: 0, ArmTitle: "" },
        { AttributeId: 42, AdditionalText: "", ArmId: 0, ArmTitle: "" },
        { AttributeId: 999, AdditionalText: "a code that was deleted" },
      ],
    },
    { ItemId: 901, Title: "Grants for dyers", Year: "n.d.", Codes: [{ AttributeId: 24 }, { AttributeId: 31 }] },
    { ItemId: 902, Title: "Looms in general", Codes: [{ AttributeId: 24 }] },
    { ItemId: 903, Title: "Nothing coded" },
  ],
};
