import { useEffect, useState } from "react";
import { hasFonts, loadFonts } from "../export/pageFonts";
import type { Scene } from "../scene/mark";

/** Whether a scene can be drawn in the fonts that it names. Those that cannot be fetched are not waited for. */
export function useHasFonts(scene: Scene | null): boolean {
  const [settled, setSettled] = useState<Scene | null>(null);
  const isThere = scene === null || settled === scene || hasFonts(scene);
  useEffect(() => {
    if (isThere || scene === null) return;
    const settle = () => setSettled(scene);
    loadFonts(scene).then(settle, settle);
  }, [isThere, scene]);
  return isThere;
}
