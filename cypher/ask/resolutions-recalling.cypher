// Which later resolutions of the same body recall some resolutions in their preamble?
// Parameters: ids.
// The paragraph leads to its resolution: a look-up of that by its id beside the comparisons makes the embedded engine go over all entities for each row.
UNWIND $ids AS anchor
MATCH (e:Entity {id: anchor})<-[c:CITES]-(p:Provision {section: 'PREAMBLE'})<-[:CONTAINS]-(d:Instrument)
WHERE c.act = 'RECALLS' AND e.kind = d.kind AND e.series = d.series AND e.id <> d.id
WITH DISTINCT anchor, d
RETURN anchor, d {.*} AS recalling
ORDER BY anchor, d.id
