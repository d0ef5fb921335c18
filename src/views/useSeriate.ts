import { useEffect, useState } from "react";
import type { Seriate } from "../model/order";

/**
 * What seriates, fetched when it is first needed: null until it is there, "failed" when it did not come. It is asked for
 * anew when it is needed again.
 */
export function useSeriate(isNeeded: boolean): Seriate | "failed" | null {
  const [found, setFound] = useState<{ readonly seriate: Seriate | "failed" } | null>(null);
  useEffect(() => {
    if (!isNeeded) return;
    import("../model/seriate").then(setFound, () => setFound({ seriate: "failed" }));
  }, [isNeeded]);
  return found?.seriate ?? null;
}
