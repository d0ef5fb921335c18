import type { ExportSettings } from "./exportSettings";

export function useDataFile() {
  return async (settings: ExportSettings): Promise<Blob> => {
    throw new Error(settings.rows);
  };
}
