import { lineHeight } from "./axis";
import type { Extent, Frame } from "./chart";
import { greatest } from "./greatest";
import { minTextSize } from "./heatmapHeadings";
import type { SharedModel } from "./sharedModel";
import { wrapText } from "./wrapText";

/** The head of a column of dots: its lines of text, right of the line that leads down to the dots. */
interface SharedHead {
  readonly x: number;
  readonly textX: number;
  readonly top: number;
  readonly lines: readonly string[];
}

/** One row: which combination, and the middle of its dots. */
interface SharedRow {
  readonly combination: number;
  readonly y: number;
}

/** Rows beneath their heads; of many combinations there are several blocks side by side, each with heads of its own. */
interface SharedBlock {
  readonly x: number;
  readonly rows: readonly SharedRow[];
}

/** Every place in the chart of shared studies, in CSS pixels; those of heads, dots and bars from the left of a block. */
export interface SharedLayout extends Extent {
  readonly model: SharedModel;
  readonly frame: Frame;
  readonly smallSize: number;
  readonly pitch: number;
  readonly rowHeight: number;
  readonly blockWidth: number;
  readonly heads: readonly SharedHead[];
  readonly bodyTop: number;
  /** Where bars begin, and how long one study is. */
  readonly barX: number;
  readonly perStudy: number;
  /** The right edge of the Jaccard index. */
  readonly jaccardX: number;
  /** The heads of bars and index; they end where the body begins. */
  readonly barHead: readonly string[];
  readonly blocks: readonly SharedBlock[];
  readonly notes: readonly string[];
  readonly notesY: number;
}

/** Fewer rows than this are not set in two blocks. */
const leastRows = 12;
/** The least length of the longest bar, and the space between blocks, in the size of labels. */
const leastBar = 5;
const betweenBlocks = 2;

/** Decides every place of the chart in a frame; labels are wrapped, never cut. The height follows from the rows. */
export function layoutShared(model: SharedModel, frame: Frame): SharedLayout {
  const { width, fontSize, measureText } = frame;
  const { members, combinations, words } = model;
  const smallSize = Math.max(minTextSize, Math.round(fontSize * 0.85));
  const measure = (text: string) => measureText(text, smallSize, 400);
  const pitch = Math.round(fontSize * 1.3);
  const rowHeight = Math.round(fontSize * 1.6);
  const most = Math.max(1, greatest(combinations.map(({ count }) => count)));
  const barX = members.length * pitch + Math.round(fontSize * 0.6);
  const numberRoom = Math.ceil(measureText(`${most}`, fontSize, 600)) + 6;
  const jaccardRoom = Math.ceil(Math.max(measure(words.jaccard), measure(words.index(0)))) + fontSize;

  const least = barX + leastBar * fontSize + numberRoom + jaccardRoom;
  const between = Math.round(betweenBlocks * fontSize);
  const fitting = Math.floor((width + between) / (least + between));
  const count = Math.max(1, Math.min(fitting, Math.ceil(combinations.length / leastRows)));
  const blockWidth = Math.max(least, (width - (count - 1) * between) / count);

  let y = 0;
  const heads = members.map(({ label, total }, place): SharedHead => {
    const textX = place * pitch + pitch + 2;
    const text = words.member(label, frame.messages.units.studies(total));
    const lines = wrapText(text, blockWidth - textX, Number.POSITIVE_INFINITY, fontSize, 400, measureText);
    const head = { x: place * pitch + pitch / 2, textX, top: y, lines };
    y += lines.length * lineHeight(fontSize) + 2;
    return head;
  });
  const barHead = wrapText(words.bars, blockWidth - jaccardRoom - barX, 3, smallSize, 400, measureText);
  const bodyTop = y + Math.round(fontSize * 0.5) + Math.max(1, barHead.length) * lineHeight(smallSize) + 4;

  const perBlock = Math.ceil(combinations.length / count);
  const blocks = Array.from({ length: count }, (_, block): SharedBlock => {
    const from = block * perBlock;
    const rows = combinations.slice(from, from + perBlock).map((_row, i) => ({
      combination: from + i,
      y: bodyTop + (i + 0.5) * rowHeight,
    }));
    return { x: block * (blockWidth + between), rows };
  });
  const bottom = bodyTop + perBlock * rowHeight;
  const whole = count * blockWidth + (count - 1) * between;
  const hasPairs = combinations.some(({ jaccard }) => jaccard !== null);
  const sentences = [words.reading, ...(hasPairs ? [words.jaccardMeans] : []), ...model.notes];
  const notes = sentences.flatMap((text) =>
    wrapText(text, whole, Number.POSITIVE_INFINITY, smallSize, 400, measureText),
  );
  const notesY = bottom + Math.round(fontSize * 0.8);
  return {
    model,
    frame,
    smallSize,
    pitch,
    rowHeight,
    blockWidth,
    heads,
    bodyTop,
    barX,
    perStudy: (blockWidth - barX - numberRoom - jaccardRoom) / most,
    jaccardX: blockWidth,
    barHead,
    blocks,
    notes,
    notesY,
    width: Math.max(width, whole),
    height: Math.ceil(notesY + notes.length * lineHeight(smallSize)),
  };
}
