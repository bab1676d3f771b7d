// Citations by their ids, with what an edge says of the paragraph.
// Parameters: rows: {paragraph, id}, the citing paragraph's id and the citation's.
UNWIND $rows AS row
MATCH (p:Provision {id: row.paragraph})-[c:CITES]->(e:Entity)
WHERE c.id = row.id
MATCH (d:Entity {id: p.document})
RETURN c.id AS anchor, d.id AS document, d.date AS date, p.id AS paragraph, p.label AS label, p.section AS section, c {.*} AS citation, e.id AS target
ORDER BY anchor
