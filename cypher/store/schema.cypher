// The keys and indexes of the graph, one statement after the other. An index stands beside each constraint: the
// embedded engine's constraint is slow without one, and Neo4j takes it as done already.

CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE INDEX entity_id_index IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE CONSTRAINT alias_id IF NOT EXISTS FOR (n:Alias) REQUIRE n.id IS UNIQUE;
CREATE INDEX alias_id_index IF NOT EXISTS FOR (n:Alias) ON (n.id);
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;
CREATE INDEX name_id_index IF NOT EXISTS FOR (n:Name) ON (n.id);
CREATE CONSTRAINT provision_id IF NOT EXISTS FOR (n:Provision) REQUIRE n.id IS UNIQUE;
CREATE INDEX provision_id_index IF NOT EXISTS FOR (n:Provision) ON (n.id);
CREATE CONSTRAINT footnote_id IF NOT EXISTS FOR (n:Footnote) REQUIRE n.id IS UNIQUE;
CREATE INDEX footnote_id_index IF NOT EXISTS FOR (n:Footnote) ON (n.id);
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;
CREATE INDEX mention_id_index IF NOT EXISTS FOR (n:Mention) ON (n.id);
CREATE CONSTRAINT diagnostic_id IF NOT EXISTS FOR (n:Diagnostic) REQUIRE n.id IS UNIQUE;
CREATE INDEX diagnostic_id_index IF NOT EXISTS FOR (n:Diagnostic) ON (n.id);
CREATE CONSTRAINT conflict_id IF NOT EXISTS FOR (n:Conflict) REQUIRE n.id IS UNIQUE;
CREATE INDEX conflict_id_index IF NOT EXISTS FOR (n:Conflict) ON (n.id);
CREATE CONSTRAINT note_id IF NOT EXISTS FOR (n:Note) REQUIRE n.id IS UNIQUE;
CREATE INDEX note_id_index IF NOT EXISTS FOR (n:Note) ON (n.id);
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE INDEX source_id_index IF NOT EXISTS FOR (n:Source) ON (n.id);
CREATE CONSTRAINT edition_id IF NOT EXISTS FOR (n:Edition) REQUIRE n.id IS UNIQUE;
CREATE INDEX edition_id_index IF NOT EXISTS FOR (n:Edition) ON (n.id);

CREATE INDEX provision_source IF NOT EXISTS FOR (n:Provision) ON (n.source);
CREATE INDEX footnote_source IF NOT EXISTS FOR (n:Footnote) ON (n.source);
CREATE INDEX mention_source IF NOT EXISTS FOR (n:Mention) ON (n.source);
CREATE INDEX diagnostic_source IF NOT EXISTS FOR (n:Diagnostic) ON (n.source);
CREATE INDEX note_source IF NOT EXISTS FOR (n:Note) ON (n.source);
CREATE INDEX note_target IF NOT EXISTS FOR (n:Note) ON (n.target);
CREATE INDEX provision_document IF NOT EXISTS FOR (n:Provision) ON (n.document);
CREATE INDEX entity_kind IF NOT EXISTS FOR (n:Entity) ON (n.kind);
CREATE INDEX name_folded IF NOT EXISTS FOR (n:Name) ON (n.folded);
