// Which instruments do some paragraphs cite with certain acts? Their ids.
// Parameters: ids of paragraphs; acts (null: any), basis (null: both).
UNWIND $ids AS id
MATCH (p:Provision {id: id})-[c:CITES]->(e:Instrument)
WHERE ($acts IS NULL
    OR (coalesce($basis, '') <> 'IMPLIED' AND c.act IN $acts)
    OR (coalesce($basis, '') <> 'EXPLICIT' AND any(act IN c.implies WHERE act IN $acts)))
  AND (coalesce($basis, '') <> 'IMPLIED' OR size(c.implies) > 0)
RETURN DISTINCT e.id AS id
ORDER BY id
