using ArticleExtract.Text;

namespace ArticleExtract.Tests.Text;

public sealed class RentedArraysTests
{
    private const int ShortLength = 1000;
    private const int LongLength = (4 << 20) + 1;

    [Fact]
    public void Zeros_ArrayThatOthersWroteTo_HasZerosAsFarAsAskedFor()
    {
        var used = RentedArrays.Rent<int>(ShortLength);
        Array.Fill(used, 7);
        RentedArrays.Return(used);

        RentedArrays.Zeros<int>(ShortLength).Take(ShortLength).Should().OnlyContain(value => value == 0);
    }

    [Fact]
    public void Rent_LongerThanThePoolKeeps_IsAsLongAsAskedFor() => RentedArrays.Rent<byte>(LongLength).Should().HaveCount(LongLength);

    [Fact]
    public void Return_LongerThanThePoolKeeps_IsNotHandedOutAgain()
    {
        var returned = RentedArrays.Rent<byte>(LongLength);

        RentedArrays.Return(returned);

        RentedArrays.Rent<byte>(LongLength).Should().NotBeSameAs(returned);
    }

    [Fact]
    public void Return_References_AreCleared()
    {
        var returned = RentedArrays.Rent<string>(ShortLength);
        Array.Fill(returned, "page");

        RentedArrays.Return(returned);

        returned.Should().OnlyContain(value => value == null);
    }
}
