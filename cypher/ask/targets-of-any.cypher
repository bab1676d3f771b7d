// Which instruments does any paragraph cite with certain acts? Their ids.
// Parameters: sections (null: all), acts (null: any), basis (null: both).
MATCH (p:Provision)-[c:CITES]->(e:Instrument)
WHERE ($sections IS NULL OR p.section IN $sections)
  AND ($acts IS NULL
    OR (coalesce($basis, '') <> 'IMPLIED' AND c.act IN $acts)
    OR (coalesce($basis, '') <> 'EXPLICIT' AND any(act IN c.implies WHERE act IN $acts)))
  AND (coalesce($basis, '') <> 'IMPLIED' OR size(c.implies) > 0)
RETURN DISTINCT e.id AS id
ORDER BY id
