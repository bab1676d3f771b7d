// Citations by their ids, with what an edge says of the paragraph. The id of a citation is its paragraph's with a number
// after the last slash.
// Parameters: ids.
UNWIND $ids AS anchor
MATCH (p:Provision {id: CASE WHEN anchor CONTAINS '/' THEN left(anchor, size(anchor) - size(last(split(anchor, '/'))) - 1) END})-[c:CITES {id: anchor}]->(e:Entity)
MATCH (d:Entity {id: p.document})
RETURN anchor, d.id AS document, d.date AS date, p.id AS paragraph, p.label AS label, p.section AS section, c {.*} AS citation, e.id AS target
ORDER BY anchor
