// Which later resolutions of the same body recall some resolutions in their preamble?
// Parameters: ids.
UNWIND $ids AS anchor
MATCH (e:Entity {id: anchor})<-[c:CITES]-(p:Provision {section: 'PREAMBLE'})
MATCH (d:Entity {id: p.document})
WHERE c.act = 'RECALLS' AND e.kind = d.kind AND e.series = d.series AND e.id <> d.id
WITH DISTINCT anchor, d
RETURN anchor, d {.*} AS recalling
ORDER BY anchor, d.id
