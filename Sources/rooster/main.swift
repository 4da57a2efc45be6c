print("rooster")
