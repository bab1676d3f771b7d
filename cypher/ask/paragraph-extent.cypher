// Which numbers has a document, by part and section? Told to those who asked for one that it has not.
// Parameters: document (id).
MATCH (p:Provision {document: $document})
RETURN p.part AS part, p.section AS section, min(p.number) AS first, max(p.number) AS last
ORDER BY part, section
