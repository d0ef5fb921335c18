import { enTableOf } from "../messages/enTable";
import { Choice } from "../ui/Choice";
import { ExampleRows } from "./ExampleRows";
import { useEvidence, useView } from "./evidence";
import { LabelsChoice } from "./LabelsChoice";
import section from "./Section.module.css";
import { StudyRows } from "./StudyRows";
import { useWords } from "./useWords";

/** The evidence table itself, a row for each example, and its studies. What the filter leaves out stands above, as in every view. */
export function TableView() {
  const words = useWords(enTableOf);
  const { table, store } = useEvidence();
  const list = useView("list");
  return (
    <section className={section.section} aria-labelledby="table-title">
      <header className={section.header}>
        <h2 id="table-title">{words.title}</h2>
        {table.studies.length > 0 && (
          <div className={section.controls}>
            <Choice
              label={words.list}
              value={list}
              options={["examples", "studies"]}
              names={words.lists}
              onChoose={(chosen) => store.getState().choose({ list: chosen, sort: "published" })}
            />
            <LabelsChoice />
          </div>
        )}
      </header>
      {list === "studies" ? <StudyRows /> : <ExampleRows />}
    </section>
  );
}
