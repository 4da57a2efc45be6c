// CompactReference
