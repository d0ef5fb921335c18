import { Fragment, useId, useMemo, useState } from "react";
import { enReadingOf } from "../messages/enReading";
import { rowsOf } from "../model/groupRows";
import { tableIndex } from "../model/tableIndex";
import controls from "../ui/controls.module.css";
import { useEvidence } from "./evidence";
import styles from "./Passage.module.css";
import { type PassagePart, passageParts } from "./passageParts";
import { StudyChip, useChip } from "./StudyChip";
import { studyName } from "./studyName";
import { TargetButton } from "./TargetButton";
import { useCopyPassage } from "./useCopyPassage";
import { useWordMarks } from "./useWordMarks";
import { useWords } from "./useWords";
import { creditOf, sortedStudies } from "./words";

interface Props {
  example: number;
  /** Studies whose mentions stand out. */
  marked?: readonly number[];
  /** Without its commands, where many stand together. */
  isBare?: boolean;
  /** Named with its source; not where the whole table stands. */
  isCredited?: boolean;
}

/** One example, word for word, its mentions as buttons. */
export function Passage({ example, marked = [], isBare = false, isCredited = true }: Props) {
  const { table } = useEvidence();
  const reading = useWords(enReadingOf);
  const { parts, unplaced } = useMemo(() => passageParts(table, example), [table, example]);
  const [withoutLinks, setWithoutLinks] = useState(false);
  const { quote, copy, copyStatus } = useCopyPassage(example);
  const lists = useId();
  useWordMarks(quote, withoutLinks);
  const text = table.examples[example]?.text ?? "";

  return (
    <figure className={styles.passage}>
      {text !== "" && (
        <blockquote
          ref={quote}
          className={styles.text}
          lang={table.language}
          data-example={table.examples[example]?.id}
        >
          {withoutLinks
            ? text
            : parts.map((part, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a passage never move
                <Fragment key={i}>
                  {part.studies.length === 0 ? (
                    part.text
                  ) : (
                    <span className={styles.mention}>
                      {part.before}
                      <Mention part={part} marked={marked} list={`${lists}${i}`} />
                      {part.after}
                    </span>
                  )}
                </Fragment>
              ))}
        </blockquote>
      )}
      {parts.map(({ studies }, i) => {
        const id = `${lists}${i}`;
        return studies.length > 1 && <RangeList key={id} id={id} studies={studies} />;
      })}
      {(isCredited || unplaced.length > 0) && (
        <figcaption className={styles.credit}>
          {isCredited && creditOf(table)}
          {unplaced.length > 0 && (
            <span>
              {" "}
              {sortedStudies(table, unplaced).map((study) => (
                <StudyChip key={study} study={study} />
              ))}
            </span>
          )}
        </figcaption>
      )}
      {withoutLinks && <CitationsInOrder example={example} />}
      {!isBare && (
        <div className={styles.actions}>
          <button type="button" className={controls.button} onClick={copy}>
            {reading.copy}
          </button>
          <button
            type="button"
            className={controls.button}
            aria-pressed={withoutLinks}
            onClick={() => setWithoutLinks(!withoutLinks)}
          >
            {reading.withoutLinks}
          </button>
          <span aria-live="polite" className={styles.status}>
            {copyStatus}
          </span>
        </div>
      )}
    </figure>
  );
}

function Mention({ part, marked, list }: { part: PassagePart; marked: readonly number[]; list: string }) {
  const { table, messages } = useEvidence();
  const reading = useWords(enReadingOf);
  const { text, studies } = part;
  const [first = -1, ...others] = studies;
  const chip = useChip(
    studies,
    studies.some((study) => marked.includes(study)),
  );
  if (others.length > 0) {
    return (
      <button
        type="button"
        className={chip.className}
        aria-label={reading.mentions(text)}
        aria-description={chip.description}
        popoverTarget={list}
      >
        {text}
      </button>
    );
  }
  const study = table.studies[first];
  const label = study?.label ?? text;
  return (
    <TargetButton
      target={{ kind: "study", study: study?.id ?? "" }}
      {...chip}
      // Whoever speaks to the page says what is printed: "Lee et al., 2011" for the study Lee 2011.
      name={messages.study(label.includes(text) ? label : text, study ? studyName(study) : null)}
    >
      {text}
    </TargetButton>
  );
}

/** The studies of a printed range, opened by its button; outside the quotation, since its numbers are not printed there. */
function RangeList({ id, studies }: { id: string; studies: readonly number[] }) {
  const reading = useWords(enReadingOf);
  return (
    <div id={id} popover="auto" className={styles.range} role="dialog" aria-label={reading.rangeStudies}>
      {studies.map((study) => (
        <StudyChip key={study} study={study} />
      ))}
    </div>
  );
}

/** For those who listen: what the passage cites, after it, bracket by bracket. */
function CitationsInOrder({ example }: { example: number }) {
  const { table } = useEvidence();
  const reading = useWords(enReadingOf);
  const { citationsByExample, mentionsByExample } = tableIndex(table);
  const mentions = [...rowsOf(mentionsByExample, example)];
  return (
    <div className={styles.listed}>
      <p>{reading.citationsInOrder}</p>
      <ol>
        {[...rowsOf(citationsByExample, example)].map((citation) => (
          <li key={citation}>
            {mentions
              .filter((mention) => table.mentionCitation[mention] === citation)
              .map((mention) => (
                <StudyChip key={mention} study={table.mentionStudy[mention] ?? -1} />
              ))}
          </li>
        ))}
      </ol>
    </div>
  );
}
