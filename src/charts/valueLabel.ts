import type { ChartWords } from "../messages/figureWords";
import type { Attribute } from "../model/evidenceTable";

/** What a class of an attribute is called, by its key in `attributeClasses`. */
export function valueLabel({ type }: Pick<Attribute, "type">, key: string, { attributes }: ChartWords): string {
  if (key === "") return attributes.notReported;
  const [low = "", high] = type === "number" ? key.split("..") : [key];
  return high === undefined ? low : attributes.range(low, high);
}
