// Which instruments do some documents (with their parts) cite with certain acts? Their ids.
// Parameters: ids of documents or parts; sections (null: all), acts (null: any), basis (null: both).
UNWIND $ids AS anchor
MATCH (:Entity {id: anchor})<-[:PART_OF*0..3]-(part:Entity)
WHERE part.id = anchor OR part.document IS NOT NULL
WITH DISTINCT part
MATCH (part)-[:CONTAINS]->(p:Provision)-[c:CITES]->(e:Instrument)
WHERE ($sections IS NULL OR p.section IN $sections)
  AND ($acts IS NULL
    OR (coalesce($basis, '') <> 'IMPLIED' AND c.act IN $acts)
    OR (coalesce($basis, '') <> 'EXPLICIT' AND any(act IN c.implies WHERE act IN $acts)))
  AND (coalesce($basis, '') <> 'IMPLIED' OR size(c.implies) > 0)
RETURN DISTINCT e.id AS id
ORDER BY id
