// Citations by their ids. The id of a citation is its paragraph's with a number after the last slash. The paragraph's id is
// computed before the match: computed inside of it, it is compared with every paragraph of the graph.
// Parameters: ids.
UNWIND $ids AS anchor
WITH anchor, CASE WHEN anchor CONTAINS '/' THEN left(anchor, size(anchor) - size(last(split(anchor, '/'))) - 1) END AS holder
MATCH (p:Provision {id: holder})-[c:CITES {id: anchor}]->(e:Entity)
RETURN anchor, c {.*} AS citation, p.id AS paragraph, e {.*} AS target
ORDER BY anchor
