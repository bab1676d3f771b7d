// Takes out where these citations lead, to be found anew.
// $rows: {provision, citation}
UNWIND $rows AS row
MATCH (:Provision {id: row.provision})-[leads:PINPOINTS {citation: row.citation}]->(:Provision)
DELETE leads
