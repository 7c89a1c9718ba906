namespace Anslag.Simulator.Facebook.Login;

/// <summary>Names the texts of the login screen.</summary>
internal sealed class LoginTexts;
