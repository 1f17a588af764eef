// name: record/forget-news
// purpose: Take down news of what was deleted
// mode: write
// params: ids LIST<STRING>
// returns: nothing
// budget: by the news of the last minutes
CYPHER 25
MATCH (n:News)
WHERE any(id IN n.statements WHERE id IN $ids) OR any(id IN n.things WHERE id IN $ids)
DELETE n
