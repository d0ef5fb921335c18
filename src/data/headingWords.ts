import { fold } from "../model/foldText";
import { footnoteMarker, shownLabel } from "./labelText";

/** What the heading of a column says it is. A hint only: what stands in the column decides. */
export type HeadingHint =
  | "group"
  | "theme"
  | "theme-parent"
  | "example"
  | "citations"
  | "study"
  | "title"
  | "authors"
  | "year"
  | "doi"
  | "url"
  | "journal"
  | "abstract"
  | "total"
  | "index";

// English, German, French, Spanish; without accents, in small letters.
const words: Readonly<Record<HeadingHint, string>> = {
  group:
    "group|groups|case|cases|population|populations|intervention|interventions|innovation|innovations|innovation group|innovation groups|program|programme|programs|programmes|setting|settings|country|countries|arm|stakeholder|stakeholders|document group|document groups|user group|participants|gruppe|gruppen|dokumentgruppe|dokumentgruppen|population|intervention|programm|land|lander|groupe|groupes|pays|grupo|grupos|pais|poblacion|intervencion|intervenciones",
  theme:
    "theme|themes|sub-theme|sub-themes|subtheme|subthemes|descriptive theme|descriptive themes|category|categories|subcategory|code|codes|code system|node|nodes|outcome|outcomes|factor|factors|barrier|barriers|facilitator|facilitators|construct|constructs|concept|concepts|topic|topics|dimension|dimensions|thema|themen|unterthema|unterthemen|kategorie|kategorien|liste der codes|codesystem|faktor|faktoren|endpunkt|thematique|themes|sous-theme|sous-themes|categorie|facteur|facteurs|tema|temas|subtema|subtemas|categoria|categorias|factor|factores|resultado",
  "theme-parent":
    "domain|domains|main theme|main themes|overarching theme|overarching themes|analytical theme|analytical themes|parent theme|parent|area|domane|domanen|hauptthema|hauptthemen|bereich|oberkategorie|domaine|domaines|theme principal|dominio|dominios|tema principal",
  example:
    "example|examples|quote|quotes|quotation|quotations|illustrative quote|illustrative quotes|illustrative quotation|supporting quote|supporting quotes|text|finding|findings|review finding|review findings|summary|summary of review finding|summarised review finding|summarized review finding|summary of finding|summary of findings|statement|key finding|key findings|evidence|description|passage|excerpt|excerpts|segment|coded segment|coded segments|beispiel|beispiele|zitat|zitate|textstelle|befund|befunde|ergebnis|ergebnisse|exemple|exemples|extrait|extraits|resultat|resultats|ejemplo|ejemplos|cita textual|hallazgo|hallazgos|fragmento",
  citations:
    "studies|references|reference|refs|ref|reference number|citations|citation|cited studies|sources|source|studies contributing|contributing studies|studies contributing to the review finding|included studies|relevant papers|papers|reports|supporting studies|studien|quellen|quelle|literatur|belege|etudes|references|sources|estudios|referencias|fuentes|citas",
  study:
    "study|study id|study ids|author year|author, year|author (year)|authors (year)|authors, year|author and year|author/year|first author|first author (year)|first author, year|study (year)|study, year|record|record id|paper|article|short title|publication|item|studie|autor (jahr)|autor, jahr|studien-id|etude|auteur (annee)|auteur, annee|estudio|autor (ano)|autor, ano|articulo",
  title: "title|article title|study title|titel|titre|titulo",
  authors: "author|authors|author(s)|autor|autoren|auteur|auteurs|autores",
  year: "year|publication year|year of publication|pub year|date|jahr|erscheinungsjahr|annee|ano",
  doi: "doi",
  url: "url|link|web address|lien|enlace",
  journal: "journal|source title|journal title|zeitschrift|revue|revista|parent title",
  abstract: "abstract|zusammenfassung|resume|resumen",
  total:
    "total|totals|sum|σ|∑|overall|all|grand total|total (n)|n total|total n|n (documents)|# n = documents/speakers|# n = documents|# n = dokumente/sprecher|# n = dokumente|n (dokumente)|distinct studies|mentions|examples|of studies|no. of studies|number of studies|summe|gesamt|insgesamt|gesamtsumme|alle|somme|ensemble|total general|suma|todos",
  index: "no|no.|nr|nr.|#|id|number|row|line|n°|nº|finding number|item number|laufende nummer|numero",
};

const hints = new Map<string, HeadingHint[]>();
for (const [hint, list] of Object.entries(words) as [HeadingHint, string][]) {
  for (const word of list.split("|")) hints.set(word, [...(hints.get(word) ?? []), hint]);
}

const labelHints: ReadonlySet<HeadingHint> = new Set(["group", "theme", "theme-parent"]);

/**
 * What a heading may say, by the words of four languages; several where one word is used for several things. Of a heading with
 * more words the last one counts, if it is a kind of group or theme: "CFIR construct".
 */
export function hintsOf(heading: string): readonly HeadingHint[] {
  const shown = shownLabel(heading);
  const bare = shown.slice(0, shown.length - footnoteMarker(shown).length);
  const folded = fold(bare.slice(0, 200))
    .replace(/[\s_]+/g, " ")
    .replace(/[:.]$/, "")
    .trim();
  const whole = hints.get(folded) ?? hints.get(`${folded}.`);
  if (whole) return whole;
  const parts = folded.split(" ");
  if (parts.length > 5) return [];
  return hints.get(parts.at(-1) ?? "")?.filter((hint) => labelHints.has(hint)) ?? [];
}
