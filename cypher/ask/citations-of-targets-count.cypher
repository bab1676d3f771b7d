// How many are there? Who cites some entities, a page of it?
// Parameters: ids of entities.
// Filter (null: does not matter): acts, basis, targets and paragraphs (ids), documents (ids of documents or parts), types
// (labels) and kinds of the target, relations, forms, sections, pinpointed, minConfidence, since and until (full dates).
UNWIND $ids AS anchor
MATCH (e:Entity {id: anchor})<-[c:CITES]-(p:Provision)
MATCH (d:Entity {id: p.document})
WHERE ($targets IS NULL OR e.id IN $targets)
  AND ($paragraphs IS NULL OR p.id IN $paragraphs)
  AND ($documents IS NULL OR p.document IN $documents OR p.part IN $documents)
  AND ($types IS NULL OR e.label IN $types)
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND ($relations IS NULL OR c.relation IN $relations)
  AND ($forms IS NULL OR c.form IN $forms)
  AND ($sections IS NULL OR p.section IN $sections)
  AND ($pinpointed IS NULL OR (c.pinpointText IS NOT NULL) = $pinpointed)
  AND ($minConfidence IS NULL OR c.confidence >= $minConfidence)
  AND ($since IS NULL OR left(d.date + '-01-01', 10) >= $since)
  AND ($until IS NULL OR left(d.date + '-01-01', 10) <= $until)
WITH anchor, p, c, e,
  CASE WHEN $basis = 'IMPLIED' THEN null WHEN $acts IS NULL OR c.act IN $acts THEN c.act ELSE null END AS printed,
  CASE WHEN $basis = 'EXPLICIT' THEN [] ELSE [act IN c.implies WHERE $acts IS NULL OR act IN $acts] END AS implied
WHERE printed IS NOT NULL OR size(implied) > 0
RETURN anchor, count(c) AS total
ORDER BY anchor
