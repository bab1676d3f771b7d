// The paragraphs of these documents, those of their parts after their own.
// $targets: entity ids
UNWIND $targets AS id
MATCH (target:Entity {id: id})-[:CONTAINS]->(provision:Provision)
RETURN target.id AS target, 0 AS depth, provision.label AS label, provision.id AS id, provision.position AS position
UNION
UNWIND $targets AS id
MATCH (target:Entity {id: id})<-[:PART_OF]-(:Entity)-[:CONTAINS]->(provision:Provision)
RETURN target.id AS target, 1 AS depth, provision.label AS label, provision.id AS id, provision.position AS position
