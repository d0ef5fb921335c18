import { useEffect, useState } from "react";
import { interTypeface, loadTypeface, type Typeface, type TypefaceName } from "../charts/typeface";

/** A typeface, once its widths are there; until then, and where they did not come, the one before. */
export function useTypeface(name: TypefaceName): { typeface: Typeface; error: unknown } {
  const [loaded, setLoaded] = useState<{ typeface: Typeface; error: unknown }>({
    typeface: interTypeface,
    error: null,
  });
  useEffect(() => {
    let isWanted = true;
    loadTypeface(name).then(
      (typeface) => isWanted && setLoaded({ typeface, error: null }),
      (error: unknown) => isWanted && setLoaded((before) => ({ ...before, error })),
    );
    return () => {
      isWanted = false;
    };
  }, [name]);
  return loaded;
}
