print("borging")
