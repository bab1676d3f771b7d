// Who asserts some entities?
// Parameters: ids.
UNWIND $ids AS anchor
MATCH (:Entity {id: anchor})<-[asserted:ASSERTS]-(source:Source)
RETURN anchor, source.id AS source, asserted.origin AS origin, asserted.provision AS provision, asserted.reference AS reference
ORDER BY anchor, source, origin, provision, reference
