import { useMemo } from "react";
import { valueLabel } from "../charts/valueLabel";
import { enFilterOf } from "../messages/enFilter";
import { attributeClasses } from "../model/attributeClasses";
import type { Attribute } from "../model/evidenceTable";
import { facetCounts } from "../model/filterCounts";
import { useAfterPaint } from "../ui/useAfterPaint";
import { useEvidence } from "./evidence";
import { type FilterItem, FilterList } from "./FilterList";
import { useLeftOut } from "./useLeftOut";
import { useWords } from "./useWords";

/** The values of an attribute that the table declares; nothing where no entry has one. */
export function FacetList({ attribute }: { attribute: Attribute }) {
  const { table, store, messages, found } = useEvidence();
  const leftOut = useLeftOut(store, found);
  const settled = useAfterPaint(leftOut);
  const counts = useMemo(() => facetCounts(table, settled, attribute), [table, settled, attribute]);
  const { keys, of } = attributeClasses(attribute);
  const chosen = leftOut.facets.find((facet) => facet.attribute === attribute.id)?.values;
  const words = useWords(enFilterOf);
  const items = keys.map((key, k): FilterItem => {
    const count = counts[k] ?? 0;
    const counted = words.entries[attribute.of](count);
    return {
      id: key,
      label: valueLabel(attribute, key, messages),
      isShown: chosen?.includes(key) ?? true,
      count,
      counted,
    };
  });
  if (!keys.some((key) => key !== "")) return null;

  /** All of an attribute's values are no filter. */
  function show(values: readonly string[]): void {
    const { view, choose } = store.getState();
    const facets = table.attributes.flatMap(({ id }) => {
      if (id !== attribute.id) return view.facets.filter((facet) => facet.attribute === id);
      return values.length === keys.length ? [] : [{ attribute: id, values }];
    });
    choose({ facets });
  }

  return (
    <FilterList
      legend={attribute.label}
      items={items}
      onShow={show}
      note={of.some((classes) => classes.length > 1) ? words.several : null}
    />
  );
}
