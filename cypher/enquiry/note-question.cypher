// name: enquiry/note-question
// purpose: Put up that somebody changed a question of the notebook, for pages of the child that stand open
// mode: write
// params: act STRING, by STRING, byName STRING, what STRING, id STRING, child STRING
// returns: nothing
// budget: rows<=0
CYPHER 25
CREATE (:News {
  act: $act, at: datetime.realtime(), by: $by, byName: $byName, what: $what, statements: [$id], things: [$child]
})
