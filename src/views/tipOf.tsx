import type { ReactNode } from "react";
import type { Target } from "../model/target";
import { Later } from "../ui/Later";

// What it says is in the mark's name and in the reading panel, too: without it nothing is missing.
const loadTip = () =>
  import("./Tip")
    .then((module) => ({ default: module.Tip }))
    .catch(() => ({ default: (_: { target: Target }) => null }));

/** What is said of a target beneath its chart. */
export const tipOf = (target: Target): ReactNode => <Later load={loadTip} target={target} />;
