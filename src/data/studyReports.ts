import { describeValue, unexpected } from "./dataError";
import type { EvidenceFile } from "./evidenceFile";

/**
 * Per report, the study that it is of, by id; a report may have an entry of its own, for its reference. What is in no list is
 * a study. Throws a DataError for a report of two studies, and for one that has reports.
 */
export function studyReports(studies: NonNullable<EvidenceFile["studies"]>): ReadonlyMap<string, string> {
  const studyOf = new Map<string, string>();
  studies.forEach(({ id, reports }, i) => {
    reports?.forEach((report, k) => {
      const other = studyOf.get(report);
      if (other !== undefined && other !== id)
        throw unexpected(`studies[${i}].reports[${k}]`, "a report of this study only", describeValue(report));
      if (report !== id) studyOf.set(report, id);
    });
  });
  studies.forEach(({ id, reports }, i) => {
    if (studyOf.has(id) && reports?.some((report) => report !== id))
      throw unexpected(`studies[${i}].reports`, "none, since it is itself a report of a study", describeValue(id));
  });
  return studyOf;
}
