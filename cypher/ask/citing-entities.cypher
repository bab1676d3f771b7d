// One step against citations: which documents cite some entities?
// Parameters: ids; limit.
// Filter (null: does not matter): acts, basis, since and until (full dates of the citing documents).
UNWIND $ids AS anchor
MATCH (:Entity {id: anchor})<-[c:CITES]-(p:Provision)
MATCH (d:Entity {id: p.document})
WHERE ($acts IS NULL
    OR (coalesce($basis, '') <> 'IMPLIED' AND c.act IN $acts)
    OR (coalesce($basis, '') <> 'EXPLICIT' AND any(act IN c.implies WHERE act IN $acts)))
  AND (coalesce($basis, '') <> 'IMPLIED' OR size(c.implies) > 0)
  AND ($since IS NULL OR left(d.date + '-01-01', 10) >= $since)
  AND ($until IS NULL OR left(d.date + '-01-01', 10) <= $until)
RETURN anchor, p.document AS document, p.part AS part, p.id AS paragraph, c.id AS citation, c.act AS act, c.implies AS implies, anchor AS target, d.label AS type, d.kind AS kind
ORDER BY anchor, citation
LIMIT $limit
