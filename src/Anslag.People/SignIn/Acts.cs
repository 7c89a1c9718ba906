namespace Anslag.People.SignIn;

/// <summary>What the audit trail calls the acts that are no change of a row of ours.</summary>
internal static class Acts
{
    public const string SignedIn = "SignedIn";
    public const string SignInFailed = "SignInFailed";
    public const string LockedOut = "LockedOut";
    public const string SignedOut = "SignedOut";
    public const string SignedOutEverywhere = "SignedOutEverywhere";
    public const string RecoveryCodeUsed = "RecoveryCodeUsed";
    public const string RecoveryCodesRenewed = "RecoveryCodesRenewed";
    public const string PasskeyUsed = "PasskeyUsed";
    public const string PasskeyAdded = "PasskeyAdded";
    public const string PasskeyRemoved = "PasskeyRemoved";
    public const string LinkUsed = "LinkUsed";
}
