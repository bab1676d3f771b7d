// Which resolutions of its own body does the preamble of some resolutions recall? In the order of the text.
// Parameters: ids.
UNWIND $ids AS anchor
MATCH (d:Entity {id: anchor})-[:CONTAINS]->(p:Provision {section: 'PREAMBLE'})-[c:CITES]->(e:Instrument)
WHERE c.act = 'RECALLS' AND e.kind = d.kind AND e.series = d.series AND e.id <> d.id
WITH anchor, e, min(p.position) AS position
RETURN anchor, position, e {.*} AS recalled
ORDER BY anchor, position, e.id
