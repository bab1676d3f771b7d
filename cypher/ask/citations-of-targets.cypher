// Who cites some entities, a page of it?
// Parameters: ids of entities; skip, limit; order: TEXT, OLDEST or NEWEST.
// Filter (null: does not matter): acts, basis, targets and paragraphs (ids), documents (ids of documents or parts), types
// (labels) and kinds of the target, relations, forms, sections, pinpointed, minConfidence, since and until (full dates).
// A citation is read once: with its printed act where that fits, else with the first implied one that does.
UNWIND $ids AS anchor
CALL {
  WITH anchor
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
  WITH p, c, e, d,
    CASE WHEN $basis = 'IMPLIED' THEN null WHEN $acts IS NULL OR c.act IN $acts THEN c.act ELSE null END AS printed,
    CASE WHEN $basis = 'EXPLICIT' THEN [] ELSE [act IN c.implies WHERE $acts IS NULL OR act IN $acts] END AS implied
  WHERE printed IS NOT NULL OR size(implied) > 0
  RETURN p, c, e, d, printed, implied
  ORDER BY
    CASE WHEN $order = 'OLDEST' THEN coalesce(d.date, '9999') ELSE '' END,
    CASE WHEN $order = 'NEWEST' THEN coalesce(d.date, '') ELSE '' END DESC,
    p.document, p.position, c.position, c.id
  SKIP $skip LIMIT $limit
}
RETURN anchor, c {.*} AS citation, coalesce(printed, implied[0]) AS treatment, p.id AS paragraph, e {.*} AS target
ORDER BY
  anchor,
  CASE WHEN $order = 'OLDEST' THEN coalesce(d.date, '9999') ELSE '' END,
  CASE WHEN $order = 'NEWEST' THEN coalesce(d.date, '') ELSE '' END DESC,
  p.document, p.position, c.position, c.id
