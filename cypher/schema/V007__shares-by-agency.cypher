// What an agency was sent, by when: its own desk, and what stands still there. An agency is named by too much to begin at it.
CREATE INDEX share_with_at IF NOT EXISTS FOR (s:Share) ON (s.shared_with, s.shared_at);
