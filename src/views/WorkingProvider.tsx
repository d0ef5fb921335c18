import { createContext, type ReactNode, useCallback, useContext, useState } from "react";
import type { WorkingTarget } from "../model/working";
import { Later } from "../ui/Later";

const loadDialog = () => import("./WorkingDialog").then((module) => ({ default: module.WorkingDialog }));

const OpenWorking = createContext<(target: WorkingTarget) => void>(() => {});

/** Opens the working behind a number; null is the total of everything. */
export function useOpenWorking(): (target: WorkingTarget) => void {
  return useContext(OpenWorking);
}

/** Gives the views beneath it the dialog that says how a number came about. */
export function WorkingProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<{ target: WorkingTarget } | null>(null);
  const open = useCallback((target: WorkingTarget) => setShown({ target }), []);
  return (
    <OpenWorking value={open}>
      {children}
      {shown && <Later load={loadDialog} target={shown.target} onClose={() => setShown(null)} />}
    </OpenWorking>
  );
}
