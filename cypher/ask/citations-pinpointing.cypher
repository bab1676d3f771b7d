// Which citations point to some paragraphs?
// Parameters: ids of paragraphs.
UNWIND $ids AS anchor
MATCH (:Provision {id: anchor})<-[pinpoint:PINPOINTS]-(p:Provision)-[c:CITES]->(e:Entity)
WHERE c.id = pinpoint.citation
WITH DISTINCT anchor, p, c, e
RETURN anchor, c {.*} AS citation, c.act AS treatment, p.id AS paragraph, e {.*} AS target
ORDER BY anchor, p.document, p.position, c.position, c.id
