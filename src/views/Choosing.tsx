import { createContext, type ReactNode, useContext } from "react";

/** True around views that are only to be read: one chart alone has no place for what a choice would lead to, nor an Undo. */
export const ReadingOnly = createContext(false);

/** Commands that change the view; they are left out where it is only to be read. */
export function Choosing({ children }: { children: ReactNode }) {
  return useContext(ReadingOnly) ? null : children;
}
