import type { ChartWords } from "../messages/figureWords";
import type { Extent, Frame } from "./chart";
import { ribbonEnds } from "./chordAngles";
import { shownPairs } from "./chordData";
import { isComplete, leastRoom, letteredRing, margin, namedRing, type Ring, usualHeight } from "./chordFit";
import { chordKey, type Key } from "./chordKey";
import type { ChordModel } from "./chordModel";
import { type RibbonEnds, ribbonSides } from "./ribbon";

/** A laid-out chord. Places are around the ring's centre (x, y), angles in radians clockwise from twelve o'clock. */
export interface ChordLayout extends Extent, Ring {
  readonly model: ChordModel;
  readonly messages: ChartWords;
  readonly x: number;
  readonly y: number;
  /** Pair by pair. */
  readonly ribbons: readonly RibbonEnds[];
  /** As `ribbonSides` writes them. */
  readonly sides: Float64Array;
  /** Pairs that have a ribbon, the one at the back first. */
  readonly stack: Int32Array;
  /** Per pair, the group whose colour it has: the first that both studies are cited under; -1: none. */
  readonly ribbonGroup: Int32Array;
  readonly key: Key;
  readonly keyX: number;
  readonly keyY: number;
}

/** Names stand at the ring where it keeps this radius; where it would not, letters do, and the names go to the key. */
const leastRadiusBesideNames = 138;

const keyGap = 14;

/**
 * The ring as large as the frame allows, its groups named or lettered around it, the key below. The height follows from
 * the frame's width and, where they are in the key, the groups; only labels that are left out add to it.
 */
export function layoutChord(model: ChordModel, frame: Frame): ChordLayout {
  const least = frame.isWhole ? leastRoom(model, frame) : null;
  const { ring, height: ringHeight, box, isNamed } = least ? wholeRing(model, frame, least) : fitRing(model, frame);
  const isTooNarrow = least !== null && !isComplete(model, ring);
  const { radii, angles, spans, labelled } = ring;
  const key = chordKey(
    model,
    { ...frame, width: frame.width - 2 * margin },
    {
      groups: isNamed ? [] : spans.map((span) => span.group).sort((a, b) => a - b),
      unit: angles.unit * radii.ribbon,
      hasSecondArcs: radii.second > radii.outer,
      hasIsolated: model.degree.includes(0),
      shown: model.level === "studies" ? labelled.length : model.studies.length,
    },
  );
  const ribbons = ribbonEnds(model, angles);
  return {
    ...ring,
    model,
    messages: frame.messages,
    width: isTooNarrow ? Math.max(frame.width + 1, least.width) : frame.width,
    height: Math.ceil(ringHeight + keyGap + key.height + margin),
    x: frame.width / 2 - (box.left + box.right) / 2,
    y: ringHeight / 2 - (box.top + box.bottom) / 2,
    ribbons,
    sides: ribbonSides(radii.ribbon, ribbons),
    stack: stackOf(model, ribbons),
    ribbonGroup: Int32Array.from(model.source, (_, pair) => sharedGroup(model, pair)),
    key,
    keyX: margin,
    keyY: ringHeight + keyGap,
  };
}

/** The ring of the usual height, or as high as leaves no label out; where it is too narrow for that, one that leaves some. */
function wholeRing(model: ChordModel, frame: Frame, least: Extent) {
  if (frame.width < least.width) return { ...letteredRing(model, frame), isNamed: false };
  const usual = least.height < usualHeight ? fitRing(model, frame) : null;
  return usual && isComplete(model, usual.ring) ? usual : fitRing(model, frame, frame.width);
}

/** The ring with names where they leave it large enough, else with letters. */
function fitRing(model: ChordModel, frame: Frame, highest?: number) {
  const named = namedRing(model, frame, highest);
  const isNamed =
    named !== null &&
    named.ring.radii.outer >= leastRadiusBesideNames &&
    (!frame.isWhole || isComplete(model, named.ring));
  return { ...(isNamed ? named : letteredRing(model, frame, highest)), isNamed };
}

/** Wide ribbons at the back, and of equal ones the long: what is small stays in sight. */
function stackOf(model: ChordModel, ribbons: readonly RibbonEnds[]): Int32Array {
  const { strength } = model;
  const span = Float64Array.from(ribbons, ({ s0, t0 }) => Math.min(t0 - s0, 2 * Math.PI - (t0 - s0)));
  return shownPairs(model).sort((a, b) => strength[b]! - strength[a]! || span[b]! - span[a]! || a - b);
}

/** Two studies cited together are cited under a group in common: it, not either end, is what the ribbon belongs to. */
function sharedGroup({ studies, source, target }: ChordModel, pair: number): number {
  const of = (study: number) => studies[study]?.groups ?? [];
  const others = of(target[pair]!);
  return of(source[pair]!).find((group) => others.includes(group)) ?? -1;
}
