// Citations by their ids. The id of a citation is its paragraph's with a number after the last slash.
// Parameters: ids.
UNWIND $ids AS anchor
MATCH (p:Provision {id: CASE WHEN anchor CONTAINS '/' THEN left(anchor, size(anchor) - size(last(split(anchor, '/'))) - 1) END})-[c:CITES {id: anchor}]->(e:Entity)
RETURN anchor, c {.*} AS citation, p.id AS paragraph, e {.*} AS target
ORDER BY anchor
