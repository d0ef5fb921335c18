import { entries, isOne, list, manyOf, manyUnits, plural } from "./esGrammar";
import { ended, type FigureNoun, type Level, type Strength, type Unit } from "./figureGrammar";
import type { FigureWords } from "./figureWords";
import { capital } from "./noun";

const placed = {
  published: "en el orden de la publicación",
  total: "por sus totales, de mayor a menor",
  alphabetical: "en el orden de sus nombres",
  similarity:
    "de modo que las filas con números parecidos sean vecinas, y lo mismo las columnas, contando una laguna como 0",
  byHand: "en un orden elegido a mano",
};
export const sameUnit = {
  example: "el mismo ejemplo",
  bracket: "el mismo paréntesis",
  cell: "la misma celda",
} satisfies Record<Unit, string>;
const oneUnit = { example: "un ejemplo", bracket: "un paréntesis", cell: "una celda" } satisfies Record<Unit, string>;
const tied = (noun: FigureNoun, level: Level, unit: Unit) =>
  level === "studies"
    ? `dos ${noun.many} citados juntos en ${sameUnit[unit]}`
    : `dos ${manyOf(level, noun)} en los que se citan los mismos ${noun.many}`;
const howMany = (unit: Unit) => (unit === "cell" ? "cuántas celdas" : `cuántos ${manyUnits[unit]}`);
const width = (level: Level, unit: Unit, strength: Strength) =>
  ({
    count: level === "studies" ? `${howMany(unit)} citan ambos` : "cuántos comparten",
    fractional: "su recuento fraccionado",
    association: "su fuerza de asociación",
    jaccard: "su índice de Jaccard",
  })[strength];

/** Caption, methods sentence, alternative text and long description of figures, in Spanish. */
export const esCaptions = (noun: FigureNoun): FigureWords["captions"] => ({
  figure: (title) => `Figura. ${ended(title)}`,
  credit: (reference, license) => `Adaptado de ${reference}${license === null ? "" : `, ${license}`}.`,
  software: (version) => `La figura se elaboró con Evidence Loom, versión ${version}.`,
  gapKey: (meaning) =>
    meaning === null
      ? "Una laguna es una celda sin ningún ejemplo; la tabla no dice por qué."
      : `Una laguna es una celda sin ningún ejemplo. La tabla dice de ella: «${meaning}»${/[.!?]$/.test(meaning) ? "" : "."}`,
  gapOfCounts: (meaning) =>
    meaning === null
      ? "Una laguna es una celda sin número; la tabla no dice por qué."
      : `Una laguna es una celda sin número. La tabla dice de ella: «${meaning}»${/[.!?]$/.test(meaning) ? "" : "."}`,
  altHead: (what, numbers) => `${what} – ${numbers}`,
  alt: (parts) => `${parts.join(", ")}.`,
  with: (label, n) => `${label} (${n})`,
  many: (count, n) => `${count} con el mismo valor (${n})`,
  counted: (n, label, labels) =>
    labels.length === 0 ? `«${label}» (${n})` : `«${label}» (${n}: ${labels.join("; ")})`,
  noPattern: "Una diferencia de uno o dos no es una tendencia.",

  heatmap: {
    what: (groups, themes) => `Mapa de calor de ${groups} por ${themes}`,
    hatched: "Las lagunas están rayadas o, si las celdas son pequeñas, en un tono propio.",
    filtered: (n) =>
      isOne(n) ? `${n} celda está excluida por el filtro.` : `${n} celdas están excluidas por el filtro.`,
    methods: {
      studies: `Se contaron los ${noun.many} distintos citados en los ejemplos de la tabla para cada grupo y cada tema; un ${noun.one} cuenta una vez en una celda, una vez en el total de una fila o una columna y una vez en el conjunto.`,
      mentions: `Se contaron las menciones de ${noun.many} en los ejemplos de la tabla para cada grupo y cada tema: cada ${noun.one} nombrado en un paréntesis, tantas veces como se nombra.`,
      examples: "Se contaron los ejemplos de la tabla para cada grupo y cada tema.",
      share: `De los ${noun.many} que la revisión asignó a un grupo, se contaron para cada tema los citados en los ejemplos de la tabla, como proporción; un ${noun.one} cuenta una vez, y la proporción de un tema se refiere a los ${noun.many} de todos los grupos.`,
      counts:
        "Los números son los que da la tabla; los totales son sumas de sus celdas, de modo que lo contado en dos de ellas cuenta dos veces.",
    },
    order: (placing) => `Las filas y las columnas están ${placed[placing]}.`,
    cell: (group, theme) => `${group}, ${theme}`,
    counts: {
      studies: `los ${noun.many} distintos citados en sus ejemplos`,
      mentions: `las menciones de ${noun.many} en sus ejemplos`,
      examples: "sus ejemplos",
      share: `la proporción de los ${noun.many} del grupo que citan sus ejemplos`,
      counts: "lo que la tabla cuenta en ella",
    },
    altTotal: (total) => `${total} en total`,
    altGaps: (n) => plural(n, "laguna", "lagunas"),
    altLargest: (row, column) => `totales mayores: ${list([row, column])}`,
    altCell: (n) => `como máximo ${n} por celda`,
    construction: (rows, columns, placing, counts) =>
      `Mapa de calor con una fila por cada ${rows} y una columna por cada ${columns}, ${placed[placing]}. Cada celda da un número, a saber ${counts}, y cuanto más intenso es su color, mayor es el número. Los totales están al final de las filas y las columnas.`,
    cells: (all, withNumber, range, others) =>
      `De ${plural(all, "celda", "celdas")}, ${withNumber} ${isOne(withNumber) ? "tiene" : "tienen"} un número${range}${others.length === 0 ? "" : `; ${list(others)}`}.`,
    range: (least, most) => (least === most ? `, ${least}` : `, entre ${least} y ${most}`),
    gaps: (n) => `${n} ${isOne(n) ? "es una laguna" : "son lagunas"}`,
    filteredOut: (n) => `${n} ${isOne(n) ? "está excluida" : "están excluidas"} por el filtro`,
    unavailable: (n) => `${n} no ${isOne(n) ? "está disponible" : "están disponibles"}`,
    total: (total) => `En total: ${total}.`,
    largestCells: (cells) => `El número mayor: ${cells}.`,
    totals: (line, most, least) => {
      const of = line === "row" ? "de fila" : "de columna";
      return most === least
        ? `Todos los totales ${of} son iguales: ${most}.`
        : `El mayor total ${of}: ${most}; el menor: ${least}.`;
    },
    whichGaps: (cells) => `Las lagunas: ${cells.join("; ")}.`,
    half: (n) => `Al menos la mitad de las celdas con número tienen ${n} o menos.`,
    reach: (line, parts, of) =>
      `Celdas que no son lagunas, por ${line === "row" ? "fila" : "columna"}: ${parts.join(", ")}, de ${of} en cada caso.`,
    moreToCite: `Los grupos con muchos ${noun.many} tienen más que citar.`,
  },

  chord: {
    what: (chart, n, level) => `${chart === "chord" ? "Diagrama de cuerdas" : "Matriz"} de ${entries(n, level, noun)}`,
    key: (chart, level, unit, strength) =>
      chart === "chord"
        ? `Cada arco es ${{ studies: `un ${noun.one}`, groups: "un grupo", themes: "un tema" }[level]}; una cinta une ${tied(noun, level, unit)}, y su anchura indica ${width(level, unit, strength)}.`
        : `Las filas y las columnas son ${manyOf(level, noun)}; una celda coloreada une ${tied(noun, level, unit)}, y su color, más intenso cuanto mayor es el valor, indica ${width(level, unit, strength)}.`,
    pairs: (shown, all) => (shown === all ? plural(all, "par", "pares") : `${shown} de ${plural(all, "par", "pares")}`),
    shown: (pairs) => `La figura muestra ${pairs}.`,
    alone: (n, labels, level) =>
      `${entries(n, level, noun)} no ${isOne(n) ? "está vinculado" : "están vinculados"} a ningún otro${labels.length === 0 ? "" : `: ${labels.join(", ")}`}.`,
    onRing: (shown, all, level) => `La figura muestra ${shown} de ${entries(all, level, noun)}.`,
    methods: (level, unit) =>
      level === "studies"
        ? `Dos ${noun.many} se consideraron cocitados cuando la revisión nombra ambos en ${sameUnit[unit]}; un ${noun.one} cuenta una vez en ${oneUnit[unit]}.`
        : `Dos ${manyOf(level, noun)} se consideraron vinculados por los ${noun.many} distintos que la revisión cita en ambos.`,
    strength: (strength, level, unit) => {
      const [together, holds, each] =
        level === "studies"
          ? [
              `${manyUnits[unit]} que citan ambos`,
              `${oneUnit[unit]} que cita k ${noun.many}`,
              `${manyUnits[unit]} que citan cada uno`,
            ]
          : [
              `${noun.many} citados en ambos`,
              `un ${noun.one} citado en k ${manyOf(level, noun)}`,
              `${noun.many} citados en cada uno`,
            ];
      return {
        count: `La fuerza de un par es el número de ${together} (recuento completo).`,
        fractional: `La fuerza de un par es el número de ${together}, donde ${holds} da 1/(k − 1) a cada uno de los pares (recuento fraccionado, Perianes-Rodriguez, Waltman & van Eck 2016).`,
        association: `La fuerza de un par es c/(s₁s₂), donde c es el número de ${together} y s el número de ${each} (fuerza de asociación, van Eck & Waltman 2009).`,
        jaccard: `La fuerza de un par es c/(s₁ + s₂ − c), donde c es el número de ${together} y s el número de ${each} (índice de Jaccard).`,
      }[strength];
    },
    rare: (n) =>
      isOne(n)
        ? `Se omite ${n} par que aparece junto una sola vez.`
        : `Se omiten ${n} pares que aparecen juntos una sola vez.`,
    minimum: (n) => `Se omiten los pares con una fuerza inferior a ${n}.`,
    strongest: (shown, all) =>
      `De ${all} pares ${isOne(shown) ? "se dibuja el más fuerte" : `se dibujan los ${shown} más fuertes`}; los pares de igual fuerza se quedan o se omiten juntos.`,
    around: (label, level) =>
      `Solo se muestra lo vinculado ${level === "studies" ? `al estudio ${label}` : `a «${label}»`}.`,
    ring: (sort, level) => {
      const by = {
        crossings: "de modo que las cintas se crucen poco",
        label: "en el orden de sus nombres",
        strength: "primero los más fuertemente vinculados",
      }[sort];
      return level === "studies"
        ? `Los ${noun.many} están ordenados por grupo y, dentro de cada grupo, ${by}.`
        : `Los ${manyOf(level, noun)} están ordenados ${sort === "label" ? "por sus nombres" : sort === "strength" ? "empezando por los más fuertemente vinculados" : by}.`;
    },
    altPairs: (pairs, level, unit) =>
      level === "studies" ? `${pairs} con ${oneUnit[unit]} en común` : `${pairs} con ${noun.many} en común`,
    altStrongest: (pairs) => `fuerza máxima: ${pairs}`,
    altAlone: (n) => `${n} sin vínculo`,
    construction: (chart, what, groups) =>
      `${what}, ${chart === "chord" ? "alrededor de un anillo" : "en filas y en columnas en el mismo orden, de modo que cada par figura dos veces"}.${groups === null ? "" : ` Los ${noun.many} están reunidos y coloreados según el grupo que los cita primero: ${groups}.`}`,
    statistics: (pairs, range) => `La figura muestra ${pairs}${range}.`,
    range: (least, most) => (least === most ? `, con una fuerza de ${least}` : `, con fuerzas de ${least} a ${most}`),
    strongestPairs: (pairs) => `Fuerza máxima: ${pairs}.`,
    mostTied: (labels, level) => `Con más vínculos con otros ${manyOf(level, noun)}: ${labels}.`,
    means: (level) =>
      level === "studies"
        ? `La figura muestra cómo la revisión agrupa sus fuentes para respaldar el texto, no que los ${noun.many} se citen entre sí, coincidan o se parezcan.`
        : `La figura muestra en qué ${manyOf(level, noun)} cita la revisión los mismos ${noun.many}, quizá para cuestiones diferentes, no que esos ${manyOf(level, noun)} coincidan o se parezcan.`,
    second: `Un ${noun.one} con un arco exterior está citado también en ese grupo.`,
    spread: (parts) =>
      `Por fuerza: ${list(parts.map(({ pairs, strength }) => `${plural(pairs, "par", "pares")} de fuerza ${strength}`))}.`,
    half: (n) => `Al menos la mitad de los pares tienen una fuerza de ${n} o menos.`,
    noPair: "No hay ningún par.",
  },

  compare: {
    what: (labels) => `${capital(noun.many)} lado a lado: ${list(labels)}`,
    rows: (rows) => `En las filas: ${rows}.`,
    hatched: "Las lagunas están rayadas.",
    methods: (by) => {
      const [one, others] = by === "themes" ? ["tema", "grupos"] : ["grupo", "temas"];
      return `Un ${noun.one} cuenta una vez para cada ${one}, por muchas veces que se cite en él; es compartido cuando se cita para dos o más de ellos, quizá en ${others} diferentes y para cuestiones diferentes.`;
    },
    order: "Las filas y las columnas siguen el orden de la publicación.",
    altCounts: (counts) => `${list(counts.map(String))} ${noun.units[1]}`,
    altShared: (n, of) => `${n} ${isOne(n) ? "compartido" : "compartidos"} por ${of === 2 ? "ambos" : "todos"}`,
    construction: (columns, rows) =>
      `En las columnas: ${list(columns)}; en las filas: ${rows}. En cada celda, un punto representa un ${noun.one} que los ejemplos citan en ella; un punto relleno es de un ${noun.one} que está también en otra columna.`,
    total: (n) => `En total ${isOne(n) ? `se cita ${n} ${noun.one}` : `se citan ${n} ${noun.many}`}.`,
    gaps: (n, all) => `${n} de ${plural(all, "celda", "celdas")} ${isOne(n) ? "es una laguna" : "son lagunas"}.`,
    spread: (counts) =>
      `Según el número de columnas en las que está un ${noun.one}: ${list(counts.map((n, i) => `${plural(n, noun.one, noun.many)} en ${i === 0 ? "una sola" : i + 1}`))}.`,
  },
});
