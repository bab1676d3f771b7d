// To which paragraphs do the pinpoints of some citations lead?
// Parameters: ids of citations.
UNWIND $ids AS anchor
MATCH (:Provision {id: CASE WHEN anchor CONTAINS '/' THEN left(anchor, size(anchor) - size(last(split(anchor, '/'))) - 1) END})-[:PINPOINTS {citation: anchor}]->(p:Provision)
WITH DISTINCT anchor, p
RETURN anchor, p {.*} AS paragraph
ORDER BY anchor, p.document, p.position, p.id
