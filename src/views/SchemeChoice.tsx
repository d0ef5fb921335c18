import { useState } from "react";
import { en } from "../messages/en";
import { Choice } from "../ui/Choice";
import { chooseScheme, type Scheme, useScheme } from "./useStyle";

const schemes: readonly Scheme[] = ["system", "light", "dark"];

/** Light or dark, or as the system has it. */
export function SchemeChoice() {
  const scheme = useScheme();
  const [isKept, setIsKept] = useState(true);
  const words = en.page;
  return (
    <div>
      <Choice
        label={words.scheme}
        value={scheme}
        options={schemes}
        names={words.schemes}
        onChoose={(chosen) => setIsKept(chooseScheme(chosen))}
      />
      {!isKept && <p role="status">{words.schemeNotKept}</p>}
    </div>
  );
}
