import { toJsonSchema } from "@valibot/to-json-schema";
import { expect, test } from "vitest";
import { evidenceFile } from "./evidenceFile";

test("the published JSON Schema is the one of the validator", async () => {
  // What JSON Schema cannot say (whole characters, http or https) is checked on opening only.
  const schema = toJsonSchema(evidenceFile, { target: "draft-2020-12", ignoreActions: ["check"] });
  const published = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "evidence-table/1",
    description: "An evidence table of a systematic review: groups, themes, and the examples in their cells.",
    ...schema,
  };
  await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot(
    "../../public/data/evidence-table-1.schema.json",
  );
});
