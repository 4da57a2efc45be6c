print("rooster-bench")
